import { createApp } from 'vue';
import 'careleaf/define';
import App from './App.vue';

createApp(App).mount('#app');
